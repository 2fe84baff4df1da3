-- For wrk: asks the paths of the file that SCILOOM_PATHS names, each thread from another place on,
-- and counts answers by status.
local paths = {}
for line in io.lines(os.getenv("SCILOOM_PATHS")) do
  paths[#paths + 1] = line
end

local threads = {}
local number = 0

function setup(thread)
  number = number + 1
  thread:set("offset", number * 499)
  threads[#threads + 1] = thread
end

function init(args)
  at = offset
  statuses = {}
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { Accept = "text/csv", ["Accept-Encoding"] = "gzip" })
end

function response(status)
  statuses[status] = (statuses[status] or 0) + 1
end

function done(summary, latency)
  local all = {}
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("statuses")) do
      all[status] = (all[status] or 0) + count
    end
  end
  for status, count in pairs(all) do
    io.write(string.format("status %d: %d\n", status, count))
  end
  for _, percent in ipairs({ 50, 95, 99 }) do
    io.write(string.format("p%d: %.0f ms\n", percent, latency:percentile(percent) / 1000))
  end
end

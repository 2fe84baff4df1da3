package org.sciloom.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Code: https://example.org/code. | https://example.org/code",
        "(see http://example.org/a_b-c?d=e#f). | http://example.org/a_b-c?d=e#f",
        "at www.example.org, too | www.example.org",
        "\\url{https://example.org/code} | https://example.org/code",
        "<https://example.org/x> | https://example.org/x",
        "at [our page](https://example.org/x). | https://example.org/x",
        "at [https://example.org/x](https://example.org/x) | https://example.org/x",
        "see https://example.org/wiki/Loom_(machine), too | https://example.org/wiki/Loom_(machine)",
        "(see https://example.org/wiki/Loom_(machine)). | https://example.org/wiki/Loom_(machine)",
        "at **https://example.org/x**. | https://example.org/x",
        "at HTTPS://example.org/x! | HTTPS://example.org/x",
        "https://example.org/my\\_loom | https://example.org/my_loom",
      })
  void anAddressEndsBeforeThePunctuationOfItsSentence(String text, String address) {
    assertEquals(List.of(address), Addresses.in(text));
  }

  @Test
  void eachAddressStandsOnceInTheOrderOfTheText() {
    assertEquals(
        List.of("https://b.example", "https://a.example"),
        Addresses.in("https://b.example https://a.example, https://b.example."));
  }

  @Test
  void textWithoutAddressesGivesNone() {
    assertEquals(List.of(), Addresses.in("No https here, and e.g. no www either."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Code is available at github.com/weaver/loom. | github.com/weaver/loom",
        "(code: GitHub.com/weaver/loom) | GitHub.com/weaver/loom",
        "Data: huggingface.co/datasets/weaver/yarn, code later | huggingface.co/datasets/weaver/yarn",
        "Demo at weaver.github.io/loom. | weaver.github.io/loom",
        "at doi.org/10.1000/182; | doi.org/10.1000/182",
        "\\url{github.com/weaver/loom} | github.com/weaver/loom",
      })
  void aRepositoryIsFoundWithoutItsScheme(String text, String address) {
    assertEquals(List.of(address), Addresses.in(text));
  }

  @Test
  void aHostWithoutAPageIsNoAddress() {
    assertEquals(List.of(), Addresses.in("Issues from github.com and mail to a@github.com/x."));
  }
}

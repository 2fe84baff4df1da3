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
}

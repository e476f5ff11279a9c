/**
 * Official letters (naskah dinas): which forms there are, the office that writes, who signs, numbers, and dates in
 * Indonesian words. How a form looks is the template's business; nothing here knows a case.
 */
package id.jaganetral.domain.letter;

/** The words shown. Keys come from the other layers; the texts lie in {@code texts.properties}. */
package id.jaganetral.text;

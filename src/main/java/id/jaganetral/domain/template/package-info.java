/**
 * The grammar of templates without any file format: values by tag name, where a tag stands, what is wrong with a
 * template. Knows neither the case nor Word.
 */
package id.jaganetral.domain.template;

/**
 * Fills Word templates. The grammar is docxtemplater's: {@code {tag}}, {@code {#list}…{/list}}, {@code {^list}…{/list}},
 * {@code {%picture}}. A template is compiled once and filled as a stream. Nothing is evaluated; knows no letters and no
 * cases.
 */
package id.jaganetral.document.template;

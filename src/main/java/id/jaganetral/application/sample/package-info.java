/** The sample workspace: invented people, units, reports and pictures, made by the product's own use cases. */
package id.jaganetral.application.sample;

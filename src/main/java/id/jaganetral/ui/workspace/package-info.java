/** The first page: a new workspace (ruang kerja), the sample, or one that exists. */
package id.jaganetral.ui.workspace;

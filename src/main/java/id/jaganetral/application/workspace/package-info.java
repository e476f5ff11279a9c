/** Getting into a workspace (ruang kerja): a new one, the sample, or one that exists. What it holds is not known here. */
package id.jaganetral.application.workspace;

/**
 * The workspace (ruang kerja): one folder with everything the office keeps. Every byte on disk goes through here, as
 * streams in and streams out, so that encryption has one place. What the files mean is not known here.
 */
package id.jaganetral.persistence.workspace;

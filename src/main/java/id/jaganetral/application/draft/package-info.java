/** Input that was not saved yet (isian belum disimpan), kept so that a crash does not lose it. Not facts, not reports. */
package id.jaganetral.application.draft;

/** Feeds every reader of foreign files with damaged and hostile inputs. Run by {@code installer/fuzz}, and shortly by the build. */
package id.jaganetral.fuzz;

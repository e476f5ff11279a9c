/** Settings of the office as files in the workspace, each written in one piece. */
package id.jaganetral.persistence.settings;

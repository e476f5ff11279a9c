package id.jaganetral.application.transaction;

/** Marks a port that may change what is stored. */
public interface Store {}

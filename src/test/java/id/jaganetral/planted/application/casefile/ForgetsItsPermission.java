package id.jaganetral.planted.application.casefile;

import id.jaganetral.application.transaction.Queries;

/** Breaks: a port says which permission it needs. */
public interface ForgetsItsPermission extends Queries {}

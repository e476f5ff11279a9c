package id.jaganetral.planted.crowd;

/** One more than the planted limit allows. */
class Member {}

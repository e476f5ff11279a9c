package id.jaganetral.domain.employee;

/** Sex as personnel records keep it; letters choose Sdr. or Sdri. by it. */
public enum Sex {
    MALE,
    FEMALE
}

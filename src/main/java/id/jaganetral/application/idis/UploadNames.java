package id.jaganetral.application.idis;

import java.util.Map;

/** Which forms are uploaded and under which short names, by code of the form, in the order of the case (port). */
@FunctionalInterface
public interface UploadNames {
    Map<String, String> byForm();
}

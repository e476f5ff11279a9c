/** Programs of the machine that help with evidence where they are installed; they are fed and heard through pipes. */
package id.jaganetral.persistence.evidence.program;

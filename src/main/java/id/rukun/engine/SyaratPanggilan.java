package id.rukun.engine;

import java.util.Optional;

/**
 * What a called model wants of whoever calls it, beyond its variables: what is missing to one is told by name when
 * models are built and when Rukun starts, not in the middle of a case. Built from components only, so that it can be
 * asked without an application.
 */
public interface SyaratPanggilan {

    /** Key of the called model. */
    String dipanggil();

    /** What is missing to a call of that model, in Indonesian without the full stop; empty if nothing is. */
    Optional<String> keluhan(Panggilan panggilan);
}

package id.rukun.prosedur.musyawarah.mode;

import id.rukun.hukum.Aturan;

/** A rule and the facts to put to it. */
public record PertanyaanAturan<F extends Record>(Class<? extends Aturan<F>> aturan, F fakta) {}

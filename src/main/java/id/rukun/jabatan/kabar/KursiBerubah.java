package id.rukun.jabatan.kabar;

import java.util.Set;

/**
 * In these RT and RW posts have been given or ended, or somebody is absent or back: who exercises the chair may be another
 * one. Told within the transaction that changes it.
 *
 * @param unit their ids
 */
public record KursiBerubah(Set<String> unit) {}

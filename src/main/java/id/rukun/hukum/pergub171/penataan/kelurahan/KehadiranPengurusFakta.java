package id.rukun.hukum.pergub171.penataan.kelurahan;

import java.util.List;

/**
 * The Pengurus present at a Musyawarah tingkat Kelurahan.
 *
 * @param unit one entry for each unit whose Pengurus must be present
 */
public record KehadiranPengurusFakta(List<PengurusHadir> unit) {}

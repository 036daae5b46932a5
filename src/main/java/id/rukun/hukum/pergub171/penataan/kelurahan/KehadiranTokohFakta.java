package id.rukun.hukum.pergub171.penataan.kelurahan;

import java.util.List;

/**
 * The tokoh masyarakat present at a Musyawarah tingkat Kelurahan.
 *
 * @param unit names of the units to be merged
 * @param tokoh the tokoh present
 */
public record KehadiranTokohFakta(List<String> unit, List<TokohHadir> tokoh) {}

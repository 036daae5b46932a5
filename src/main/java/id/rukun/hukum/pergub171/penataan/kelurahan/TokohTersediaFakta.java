package id.rukun.hukum.pergub171.penataan.kelurahan;

import java.util.List;

/**
 * Who could attend as tokoh masyarakat at all.
 *
 * @param unit one entry for each unit to be merged
 */
public record TokohTersediaFakta(List<JumlahTokoh> unit) {}

package id.rukun.hukum;

/** The kinds of Keputusan Lurah, each with its own need for the Camat's persetujuan before or pengesahan after. */
public enum JenisKeputusan {
    PEMBENTUKAN,
    PEMBENTUKAN_LAHAN_KHUSUS,
    MENGINDUK,
    PEMECAHAN,
    PENGGABUNGAN,
    PENGHAPUSAN,
    PENGAKHIRAN_PENGECUALIAN,
    /** A record of Pasal 15, not a structural Keputusan. */
    PERTIMBANGAN_PS15,
    PENUNJUKAN_CARETEKER,
    KEPENGURUSAN_SEMENTARA_CARETEKER,
    PENGESAHAN_PANITIA,
    KETUA_TERPILIH,
    SUSUNAN_PENGURUS,
    PENGURUS_SEMENTARA,
    PENONAKTIFAN_MUSYAWARAH,
    PENONAKTIFAN_LURAH,
    PENGGANTIAN_PENGURUS,
    PEMBERHENTIAN
}

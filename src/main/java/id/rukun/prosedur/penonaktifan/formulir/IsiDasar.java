package id.rukun.prosedur.penonaktifan.formulir;

import java.util.List;

/** What a form says of the grounds; the same fields on the forms of both routes. */
public interface IsiDasar {

    String DASAR = "Dasar penonaktifan";
    String DASAR_KETERANGAN = "Cukup satu; yang dipilih diuraikan di bawah (Pasal 35 ayat (2), tafsir AMB-33).";
    String PERBUATAN = "Tindakan tercela";
    String PERBUATAN_KETERANGAN = "Apa yang dilakukan, kapan, di mana. Tanpa nama saksi atau pelapor: yang bersangkutan membacanya.";
    String KEPERCAYAAN = "Hilangnya kepercayaan warga";
    String KEPERCAYAAN_KETERANGAN = "Bagaimana tindakan itu menghilangkan kepercayaan warga (Pasal 35 ayat (2) huruf a).";
    String PASAL = "Pasal yang dilanggar atau tidak dijalankan";
    String PELANGGARAN = "Uraian pelanggaran";
    String NORMA = "Ketentuan, program, perda, atau norma yang dilanggar";
    String NORMA_KETERANGAN = "Sebut nomor dan judulnya bila tertulis (Pasal 35 ayat (2) huruf c).";
    String TINDAKAN = "Uraian tindakan";
    String SYARAT = "Syarat yang tidak lagi terpenuhi";
    String SYARAT_KETERANGAN = "Pasal 25 mengikat Ketua; bagi pengurus lain hanya kewarganegaraan, status PNS "
            + "Pemerintah Daerah, dan keanggotaan partai politik (tafsir AMB-15).";
    String URAIAN_SYARAT = "Dari mana diketahui";
    String URAIAN_SYARAT_KETERANGAN = "Bagi yang bukan Ketua juga alasan mengapa syarat itu dipertimbangkan.";
    String BILA_TERCELA = "dasar=TERCELA";
    String BILA_KEWAJIBAN = "dasar=KEWAJIBAN";
    String BILA_NORMA = "dasar=NORMA";
    String BILA_SYARAT = "dasar=SYARAT";

    List<DasarPenonaktifan> dasar();

    String perbuatan();

    String kepercayaan();

    List<PasalKewajiban> pasal();

    String pelanggaran();

    String norma();

    String tindakan();

    List<SyaratKetua> syarat();

    String uraianSyarat();

    /** The chosen grounds, each with what is said of it, in the order of their letters. */
    default List<DasarDiajukan> diajukan() {
        return dasar() == null ? List.of() : dasar().stream().distinct().sorted().map(this::diajukan).toList();
    }

    private DasarDiajukan diajukan(DasarPenonaktifan satu) {
        return switch (satu) {
            case TERCELA -> new DasarDiajukan(satu, perbuatan(), kepercayaan(), List.of());
            case KEWAJIBAN -> new DasarDiajukan(satu, pelanggaran(), null,
                    pasal() == null ? List.of() : pasal().stream().distinct().sorted().map(PasalKewajiban::nomor).toList());
            case NORMA -> new DasarDiajukan(satu, tindakan(), norma(), List.of());
            case BERHALANGAN -> new DasarDiajukan(satu, null, null, List.of());
            case SYARAT -> new DasarDiajukan(satu, uraianSyarat(), null,
                    syarat() == null ? List.of() : syarat().stream().distinct().sorted().map(SyaratKetua::huruf).toList());
        };
    }
}

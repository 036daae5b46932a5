package id.rukun.prosedur.penonaktifan;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import id.rukun.hukum.pergub171.penonaktifan.BertentanganDenganNorma;
import id.rukun.hukum.pergub171.penonaktifan.KewajibanDilanggar;
import id.rukun.hukum.pergub171.penonaktifan.SyaratTidakTerpenuhi;
import id.rukun.hukum.pergub171.penonaktifan.TindakanTercela;
import id.rukun.prosedur.penonaktifan.formulir.DasarDiajukan;

/** Grounds in the words of papers. */
final class PertimbanganDasar {

    private static final String TERCELA = KutipanAturan.dasar(TindakanTercela.class);
    private static final String KEWAJIBAN = KutipanAturan.dasar(KewajibanDilanggar.class);
    private static final String NORMA = KutipanAturan.dasar(BertentanganDenganNorma.class);
    private static final String BERHALANGAN = KutipanAturan.dasar(DasarBerhalangan.class);
    private static final String SYARAT = KutipanAturan.dasar(SyaratTidakTerpenuhi.class);

    private PertimbanganDasar() {}

    /**
     * What he did or is, as it follows his name: "melakukan tindakan tercela …".
     *
     * @param ketidakhadiran his absence as the register has it, as it follows his name
     */
    static String kalimat(DasarDiajukan satu, String ketidakhadiran) {
        return switch (satu.dasar()) {
            case TERCELA -> "melakukan tindakan tercela atau tidak terpuji yang menyebabkan hilangnya kepercayaan warga (" + TERCELA
                    + "): " + rapi(satu.uraian()) + "; " + rapi(satu.akibat());
            case KEWAJIBAN -> "melanggar atau tidak menjalankan ketentuan Pasal " + Sebutan.daftar(satu.rujukan()) + " (" + KEWAJIBAN
                    + "): " + rapi(satu.uraian());
            case NORMA -> "melakukan tindakan yang bertentangan dengan " + rapi(satu.akibat()) + " (" + NORMA + "): "
                    + rapi(satu.uraian());
            case BERHALANGAN -> ketidakhadiran + " (" + BERHALANGAN + ")";
            case SYARAT -> "tidak lagi memenuhi persyaratan Pasal 25 huruf " + Sebutan.daftar(satu.rujukan()) + " (" + SYARAT + "): "
                    + rapi(satu.uraian());
        };
    }

    /** A text as part of a sentence: without its end. */
    static String rapi(String teks) {
        return Sebutan.atau(teks, "").replaceAll("[.;\\s]+$", "").replaceAll("\\R+", " ");
    }
}

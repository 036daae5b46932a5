package id.rukun.prosedur.penonaktifan;

import id.rukun.hukum.Sebutan;
import id.rukun.prosedur.penonaktifan.formulir.DasarDiajukan;
import id.rukun.prosedur.penonaktifan.formulir.DasarPenonaktifan;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grounds as the sheet of a task tells them. */
public final class UraianDasar {

    private UraianDasar() {}

    /** "Huruf b: melanggar …, yaitu Pasal 17 dan 20. …". */
    public static String kalimat(DasarDiajukan satu) {
        return Stream.of(satu.dasar().sebutan() + rujukan(satu), PertimbanganDasar.rapi(satu.akibat()),
                        PertimbanganDasar.rapi(satu.uraian()))
                .filter(teks -> !teks.isBlank()).collect(Collectors.joining(". ")) + ".";
    }

    private static String rujukan(DasarDiajukan satu) {
        return satu.rujukan().isEmpty() ? "" : ", yaitu " + (satu.dasar() == DasarPenonaktifan.SYARAT ? "Pasal 25 huruf " : "Pasal ")
                + Sebutan.daftar(satu.rujukan());
    }
}

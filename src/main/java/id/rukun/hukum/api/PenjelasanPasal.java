package id.rukun.hukum.api;

import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.KatalogTafsir;
import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.Tafsir;
import id.rukun.hukum.Ucapan;
import id.rukun.hukum.teks.Pasal;
import id.rukun.hukum.teks.RujukanPasal;
import id.rukun.hukum.teks.TeksRegulasi;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Rukun makes of an article: the rules, numbers and readings that rest on it. */
@Component
class PenjelasanPasal {

    private final KatalogAturan aturan;
    private final ParameterHukum parameter;
    private final KatalogTafsir tafsir;

    PenjelasanPasal(KatalogAturan aturan, ParameterHukum parameter, KatalogTafsir tafsir) {
        this.aturan = aturan;
        this.parameter = parameter;
        this.tafsir = tafsir;
    }

    /**
     * A rule of the article.
     *
     * @param id the catalogue's id
     * @param judul what it demands
     * @param sumber its basis, with the readings on which it rests
     */
    record Diperiksa(String id, String judul, String sumber) {}

    /** The rules in force on the day whose basis names the article. */
    List<Diperiksa> aturan(TeksRegulasi teks, Pasal pasal, LocalDate hari) {
        return aturan.semua().stream().filter(a -> a.masa().memuat(hari))
                .filter(a -> a.dasar().endsWith(teks.regulasi()) && RujukanPasal.menyebut(a.dasar(), pasal.nomor()))
                .flatMap(a -> aturan.cari(a.id(), hari).stream()).map(PenjelasanPasal::diperiksa).toList();
    }

    /** The numbers in force on the day that are taken from the article. */
    List<Parameter> parameter(TeksRegulasi teks, Pasal pasal, LocalDate hari) {
        return parameter.daftar(hari).stream()
                .filter(p -> teks.regulasi().equals(p.regulasi()) && RujukanPasal.menyebut(p.dasar(), pasal.nomor()))
                .toList();
    }

    /** How Rukun reads what the article leaves open. */
    List<Tafsir> tafsir(TeksRegulasi teks, Pasal pasal) {
        return tafsir.semua().stream()
                .filter(t -> teks.regulasi().equals(t.regulasi()) && RujukanPasal.menyebut(t.pasal(), pasal.nomor()))
                .toList();
    }

    private static Diperiksa diperiksa(KeteranganAturan a) {
        return new Diperiksa(a.id(), a.judul(),
                new Ucapan(a.id(), a.judul(), a.dasar(), a.kekuatan(), a.tafsir()).sumber());
    }
}

package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** A Careteker who dies or is a PNS no longer serves no longer; another one may be appointed. */
@Ketentuan(
        id = "PERGUB171-PS8-1.8",
        judul = "Careteker tetap PNS selama menjabat",
        dasar = "Pasal 1 angka 37 dan angka 38 dan Pasal 8 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.OTOMATIS,
        tafsir = "AMB-91")
public final class TetapPns implements Aturan<TetapPns.Fakta> {

    /** The Careteker, the last day on which he was a living PNS, and the last day that he would have served. */
    public record Fakta(String nama, LocalDate hariTerakhir, LocalDate semula) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String nama = Sebutan.nama(fakta.nama());
        return fakta.hariTerakhir().isBefore(fakta.semula())
                ? Putusan.gagal(this, fakta, parameter, nama + " menjadi Careteker sampai " + Kalender.tulis(fakta.hariTerakhir())
                        + ", bukan sampai " + Kalender.tulis(fakta.semula()) + ".")
                : Putusan.terpenuhi(this, fakta, parameter, nama + " PNS sampai hari terakhirnya sebagai Careteker.");
    }
}

package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * A Musyawarah RW is held about one of its functions or a matter that the regulation assigns to it; the list is
 * closed.
 */
@Ketentuan(
        id = "PERGUB171-PS41-2",
        judul = "Agenda Musyawarah RW",
        dasar = "Pasal 41 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "AGENDA_TIDAK_DIKENAL",
        pemilikKode = "PERGUB171-PS39-2",
        tafsir = "AMB-80")
public final class AgendaMusyawarahRw implements Aturan<AgendaMusyawarahRt.Fakta> {

    @Override
    public Putusan periksa(AgendaMusyawarahRt.Fakta fakta, ParameterBerlaku parameter) {
        return AgendaRw.cari(fakta.agenda())
                .map(agenda -> Putusan.terpenuhi(this, fakta, parameter,
                        "Agenda " + agenda.sebutan() + " (" + agenda.dasar() + ")."))
                .orElseGet(() -> Putusan.gagal(this, fakta, parameter,
                        Sebutan.kosong(fakta.agenda()) ? "Agenda belum dipilih."
                                : "Agenda “" + fakta.agenda() + "” bukan kewenangan Musyawarah RW."));
    }
}

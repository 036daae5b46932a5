package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Pecahan;
import id.rukun.hukum.Putusan;

/** A decision is valid if at least two thirds of the peserta came; otherwise another meeting follows. */
@Ketentuan(
        id = "PERGUB171-PS42-1",
        judul = "Kuorum Musyawarah RW",
        dasar = "Pasal 42 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.ALIH,
        parameter = "PRM-32")
public final class KuorumMusyawarahRw implements Aturan<KuorumFakta> {

    @Override
    public Putusan periksa(KuorumFakta fakta, ParameterBerlaku parameter) {
        Pecahan kuorum = parameter.pecahan("PRM-32");
        return fakta.mencapai(kuorum)
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.hitungan(kuorum))
                : Putusan.gagal(this, fakta, parameter, fakta.hitungan(kuorum));
    }
}

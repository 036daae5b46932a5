package id.rukun.hukum.pergub171.penataan.rw;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Pecahan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;

/**
 * At least two thirds of the peserta of this RW came. The rescue of Pasal 42 ayat (2) is not open to a merger
 * unless the parameter allows it.
 */
@Ketentuan(
        id = "PERGUB171-PS12-1a.2",
        judul = "Kuorum Musyawarah RW untuk penggabungan RW",
        dasar = "Pasal 12 ayat (1) huruf a Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.ALIH,
        kode = "KUORUM_TIDAK_TERCAPAI",
        pemilikKode = "PERGUB171-PS11-1a.3",
        parameter = {"PRM-11", "PRD-20", "PRM-33"},
        tafsir = "AMB-12")
public final class KuorumPenggabunganRw implements Aturan<KuorumFakta> {

    @Override
    public Putusan periksa(KuorumFakta fakta, ParameterBerlaku parameter) {
        Pecahan kuorum = parameter.pecahan("PRM-11");
        String hitungan = fakta.hitungan(kuorum);
        if (fakta.mencapai(kuorum)) {
            return Putusan.terpenuhi(this, fakta, parameter, hitungan);
        }
        if (dianggapSah(fakta, parameter)) {
            return Putusan.terpenuhi(this, fakta, parameter, hitungan + " Dianggap sah setelah "
                    + fakta.gagalBerturut() + " kali berturut-turut tidak kuorum.");
        }
        return Putusan.gagal(this, fakta, parameter, hitungan);
    }

    private static boolean dianggapSah(KuorumFakta fakta, ParameterBerlaku parameter) {
        return parameter.pilihan("PRD-20") && fakta.mungkin() && fakta.gagalBerturut() >= parameter.bilangan("PRM-33");
    }
}

package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.hukum.pergub171.penataan.Penyampaian;
import java.util.stream.Collectors;

/**
 * What a Musyawarah RT decided goes through the Ketua RW to the Lurah. He passes it on and has no veto: what the Lurah fetched from
 * him went through him as well (AMB-08).
 */
@Ketentuan(
        id = "PERGUB171-PS36-2.1",
        judul = "Hasil Musyawarah RT disampaikan melalui Ketua RW",
        dasar = "Pasal 36 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BELUM_MELALUI_KETUA_RW",
        pemilikKode = "PERGUB171-PS9-2.2",
        tafsir = "AMB-08")
public final class HasilMelaluiKetuaRw implements Aturan<MelaluiKetuaRw.Fakta> {

    @Override
    public Putusan periksa(MelaluiKetuaRw.Fakta fakta, ParameterBerlaku parameter) {
        boolean melalui = !fakta.penyampaian().isEmpty()
                && fakta.penyampaian().stream().allMatch(p -> p.disampaikan() && p.olehPemimpinMusyawarah());
        return melalui ? Putusan.terpenuhi(this, fakta, parameter,
                        fakta.penyampaian().stream().map(HasilMelaluiKetuaRw::kalimat).collect(Collectors.joining(" ")))
                : Putusan.gagal(this, fakta, parameter, "Hasil Musyawarah RT harus disampaikan kepada Lurah melalui Ketua RW.");
    }

    private static String kalimat(Penyampaian satu) {
        String hasil = "Hasil Musyawarah " + Sebutan.nama(satu.unit());
        return satu.dijemputOleh() != null ? hasil + " dijemput " + Sebutan.nama(satu.dijemputOleh()) + "; Ketua RW hanya meneruskan."
                : hasil + " disampaikan melalui Ketua RW.";
    }
}

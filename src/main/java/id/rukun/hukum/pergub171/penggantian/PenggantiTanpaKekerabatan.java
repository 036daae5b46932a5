package id.rukun.hukum.pergub171.penggantian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import java.util.stream.Collectors;

/** Who completes a board is no husband, wife, parent, or child of anybody on it, and serves what is left of its term. */
@Ketentuan(
        id = "PERGUB171-PS38-3.2",
        judul = "Pengganti tidak berhubungan suami istri atau orang tua dan anak dengan pengurus lain",
        dasar = "Pasal 38 ayat (3) dan Pasal 31 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "HUBUNGAN_KEKERABATAN",
        pemilikKode = "PERGUB171-PS31-2",
        tafsir = {"AMB-27", "AMB-63"})
public final class PenggantiTanpaKekerabatan implements Aturan<TanpaHubunganKekerabatan.Fakta> {

    @Override
    public Putusan periksa(TanpaHubunganKekerabatan.Fakta fakta, ParameterBerlaku parameter) {
        return fakta.pasangan().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Pengganti bukan suami, istri, orang tua, atau anak pengurus lain.")
                : Putusan.gagal(this, fakta, parameter, fakta.pasangan().stream()
                        .map(TanpaHubunganKekerabatan.DuaPengurus::kalimat).collect(Collectors.joining(" ")));
    }
}

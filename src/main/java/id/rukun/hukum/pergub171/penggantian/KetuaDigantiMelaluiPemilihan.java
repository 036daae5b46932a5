package id.rukun.hukum.pergub171.penggantian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A Ketua who leaves before his last day is replaced by an election, never by naming somebody. */
@Ketentuan(
        id = "PERGUB171-PS38-1",
        judul = "Ketua digantikan melalui pemilihan",
        dasar = "Pasal 38 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "PENGGANTI_KETUA_HARUS_DIPILIH")
public final class KetuaDigantiMelaluiPemilihan implements Aturan<KetuaDigantiMelaluiPemilihan.Fakta> {

    /** The post that somebody is to be named for, {@code null} if unknown, and whether it is that of a Ketua. */
    public record Fakta(@BolehKosong String jabatan, boolean ketua) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jabatan = Sebutan.atau(fakta.jabatan(), "Jabatan itu");
        return fakta.ketua()
                ? Putusan.gagal(this, fakta, parameter, jabatan + " tidak diganti dengan penunjukan: Ketua baru dipilih.")
                : Putusan.terpenuhi(this, fakta, parameter, jabatan + " bukan jabatan Ketua: pengganti ditunjuk.");
    }
}

package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * Where no Sekretaris can act, the Lurah may name another member of the same board, who is on duty himself:
 * a reading, which the regulation does not speak out (AMB-88).
 */
@Ketentuan(
        id = "PERGUB171-PS22-2c.2",
        judul = "Pelaksana tugas Ketua yang ditunjuk Lurah ialah pengurus unit itu",
        dasar = "Pasal 22 ayat (2) huruf c dan Pasal 8 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "PELAKSANA_BUKAN_PENGURUS",
        tafsir = "AMB-88")
public final class PelaksanaPengurusUnit implements Aturan<PelaksanaPengurusUnit.Fakta> {

    /** The unit, and the post of who is named; {@code null} where he is not on duty on its board. */
    public record Fakta(String unit, @BolehKosong String jabatan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String unit = Sebutan.nama(fakta.unit());
        return Sebutan.kosong(fakta.jabatan())
                ? Putusan.gagal(this, fakta, parameter, "Pelaksana tugas harus pengurus " + unit + " yang sedang bertugas.")
                : Putusan.terpenuhi(this, fakta, parameter, "Yang ditunjuk ialah " + fakta.jabatan() + " " + unit + ".");
    }
}

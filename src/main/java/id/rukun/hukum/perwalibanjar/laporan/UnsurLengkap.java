package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.Arrays;
import java.util.List;

/** All elements are told, or said to be none. */
@Ketentuan(
        id = "BJR-R-53",
        judul = "Unsur pertanggungjawaban lengkap",
        dasar = "Pasal 21 ayat (2) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BJR_R_53",
        parameter = "BJR-P-16",
        mulai = "2023-01-06")
public final class UnsurLengkap implements Aturan<UnsurLengkap.Fakta> {

    /** Name of the Perangkat Daerah, and its elements. */
    public record Fakta(String unit, List<UnsurIsian> unsur) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        int semua = parameter.bilangan("BJR-P-16");
        List<String> kurang = Arrays.stream(UnsurPertanggungjawaban.values()).filter(u -> !terisi(fakta, u))
                .map(UnsurPertanggungjawaban::sebutan).toList();
        String unit = Sebutan.nama(fakta.unit());
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Pertanggungjawaban " + unit + " memuat " + semua + " unsur.")
                : Putusan.gagal(this, fakta, parameter, "Unsur pertanggungjawaban " + unit + " belum lengkap: dari " + semua
                        + " unsur belum ada " + Sebutan.daftar(kurang) + ". Isi, atau nyatakan nihil.");
    }

    private static boolean terisi(Fakta fakta, UnsurPertanggungjawaban unsur) {
        return fakta.unsur().stream().anyMatch(u -> u.kode().equals(unsur.name()) && u.terisi());
    }
}

package id.rukun.prosedur.pemberhentian.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A member of a board has died (DOC-38), or resigns (DOC-37). */
@Formulir(kunci = "pemberhentian-laporan", judul = "Pengurus meninggal atau mengundurkan diri", pokok = true)
public record LaporanBerhentiIsian(
        @Kolom(value = "Pengurus yang berhenti", keterangan = "Ketua atau pengurus lain. Ketik nama untuk mencari.")
        @DariDaftar("pemberhentian-pengurus")
        @Dipilih @NotBlank @Size(max = 36) String pengurus,
        @Kolom(value = "Sebab",
                keterangan = "Pasal 35 ayat (1). Penonaktifan tidak dilaporkan di sini: hanya melalui musyawarah atau keputusan Lurah.")
        @NotNull SebabBerhenti sebab,
        @Kolom(value = "Hari meninggal", keterangan = "Menurut surat atau akta kematian.", bila = "sebab=MENINGGAL", wajib = true)
        @Tanggal(value = "Meninggal dunia", bertumpu = Tanggal.LUAR_KASUS)
        LocalDate meninggal,
        @Kolom(value = "Tanggal surat pengunduran diri", keterangan = "Seperti tertulis pada suratnya.", bila = "sebab=MENGUNDURKAN_DIRI",
                wajib = true)
        @Tanggal(value = "Surat pengunduran diri", bertumpu = Tanggal.LUAR_KASUS)
        LocalDate tanggalSurat,
        @Kolom(value = "Berhenti sejak",
                keterangan = "Hari pertama tidak menjabat lagi menurut suratnya. Tidak berlaku sebelum suratnya diterima Kelurahan "
                        + "(kebijakan Rukun).", bila = "sebab=MENGUNDURKAN_DIRI", wajib = true)
        @Tanggal(value = "Berhenti menurut suratnya", bertumpu = "Surat pengunduran diri", rencana = true)
        LocalDate berhentiSejak,
        @Kolom(value = "Yang menandatangani surat", keterangan = "Surat yang ditandatangani orang lain tidak mengakhiri jabatan.",
                bila = "sebab=MENGUNDURKAN_DIRI", wajib = true)
        PenandatanganSurat penandatangan,
        @Kolom(value = "Keterangan", keterangan = "Nomor dan asal suratnya; bila mundur, alasan yang disebut di dalamnya. Rincian sakit tidak perlu.")
        @NotBlank @Size(max = 1000) String keterangan,
        @Kolom(value = "Pindaian surat", keterangan = "Surat atau akta kematian, atau surat pengunduran diri. Wajib (Pasal 35 ayat (1)).")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (sebab == SebabBerhenti.MENINGGAL) {
            wajib(kesalahan, "meninggal", meninggal, "Hari meninggal wajib diisi.");
        }
        if (sebab == SebabBerhenti.MENGUNDURKAN_DIRI) {
            wajib(kesalahan, "tanggalSurat", tanggalSurat, "Tanggal surat pengunduran diri wajib diisi.");
            wajib(kesalahan, "berhentiSejak", berhentiSejak, "Berhenti sejak wajib diisi.");
            wajib(kesalahan, "penandatangan", penandatangan, "Yang menandatangani surat wajib dipilih.");
        }
        return kesalahan;
    }

    private static void wajib(List<Kesalahan> kesalahan, String kolom, Object nilai, String kalimat) {
        if (nilai == null) {
            kesalahan.add(new Kesalahan(kolom, kalimat));
        }
    }

    /** How many files came with it. */
    public int banyaknyaPindaian() {
        return pindaian == null ? 0 : pindaian.size();
    }
}

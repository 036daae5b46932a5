package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is to be Careteker, and for how long (Pasal 1 angka 37 and 38, Pasal 8 ayat (1)). */
@Formulir(kunci = "careteker-pilihan", judul = "PNS yang menjadi Careteker", sifat = SifatIsian.PUTUSAN)
public record PilihanCaretekerIsian(
        @Kolom(value = "Asal PNS") @NotNull AsalPegawai asal,
        @Kolom(value = "PNS", keterangan = "Pejabat yang tercatat dengan NIP. Ketik nama untuk mencari.", bila = "asal=KANTOR_INI",
                wajib = true)
        @DariDaftar("careteker-pns")
        @Dipilih @Size(max = 18) String pegawai,
        @Kolom(value = "Nama PNS", bila = "asal=KANTOR_LAIN", wajib = true) @Size(max = 120) String nama,
        @Kolom(value = "NIP", keterangan = "18 angka, tanpa spasi.", bila = "asal=KANTOR_LAIN", wajib = true)
        @Pattern(regexp = "\\d{18}", message = "{rukun.Pattern.nip}") @Size(max = 18) String nip,
        @Kolom(value = "Status kepegawaian", keterangan = "Careteker harus PNS Pemerintah Provinsi DKI Jakarta (Pasal 1 angka 38).")
        @NotNull StatusPegawai status,
        @Kolom(value = "Hari pertama",
                keterangan = "Tidak sebelum Keputusannya; boleh kemudian, misalnya sesudah masa bakti Ketua berakhir.")
        @Tanggal(value = "Hari pertama Careteker", bertumpu = Tanggal.PEMBUKAAN, rencana = true)
        @NotNull LocalDate mulai,
        @Kolom(value = "Hari terakhir", keterangan = "Paling lama tiga bulan sejak hari pertama (Pasal 8 ayat (1), Pasal 30 ayat (1)).")
        @Tanggal(value = "Hari terakhir Careteker", bertumpu = "Hari pertama Careteker", rencana = true)
        LocalDate akhir) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (asal == AsalPegawai.KANTOR_INI) {
            wajib(pegawai, "pegawai", "PNS wajib dipilih.", kesalahan);
        }
        if (asal == AsalPegawai.KANTOR_LAIN) {
            wajib(nama, "nama", "Nama PNS wajib diisi.", kesalahan);
            wajib(nip, "nip", "NIP wajib diisi.", kesalahan);
        }
        return kesalahan;
    }

    private static void wajib(String nilai, String kolom, String kalimat, List<Kesalahan> kesalahan) {
        if (nilai == null) {
            kesalahan.add(new Kesalahan(kolom, kalimat));
        }
    }
}

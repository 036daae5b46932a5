package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The meeting that somebody calls in Bukittinggi (Pasal 8 and 9 Perwali 65/2014). */
@Formulir(kunci = "rapat-prakarsa", judul = "Prakarsa rapat koordinasi")
public record RapatPrakarsaIsian(
        @Kolom(value = "Sifat rapat", keterangan = "Yang dapat diprakarsai jabatan Anda (menurut tafsir atas Pasal 9).")
        @DariDaftar("koordinasi-rapat-sifat")
        @Dipilih @NotBlank @Size(max = 36) String sifatRapat,
        @Kolom(value = "Perihal") @NotBlank @Size(max = 200) String perihal,
        @Kolom(value = "Bidang permasalahan umum", keterangan = "Pasal 9 angka 3.", bila = "sifatRapat=UMUM", wajib = true)
        UrusanRapat urusan,
        @Kolom(value = "Pokok rapat Asisten", keterangan = "Permasalahan umum bukan kewenangan rapat Asisten (menurut tafsir atas Pasal 9 "
                + "angka 3 dan angka 5).", bila = "sifatRapat=TEKNIS|SUMBER_DAYA", wajib = true)
        PokokRapatAsisten pokok,
        @Kolom(value = "Menyangkut suatu kebijakan", keterangan = "Bila ya, Perangkat Daerah dan Instansi Vertikal yang terkait wajib "
                + "mengikutinya (Pasal 9 angka 7).", bila = "sifatRapat=TEKNIS|SUMBER_DAYA")
        Boolean menyangkutKebijakan,
        @Kolom(value = "Bidang", keterangan = "Bidang menurut Pasal 11. Boleh kosong: Asisten ditentukan menurut unitnya (Pasal 12).")
        @DariDaftar(value = "koordinasi-bidang", kata = "dipilih")
        @Dipilih @NotNull @Size(max = 10, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 30) String> bidang,
        @Kolom(value = "Koordinasi", keterangan = "Koordinasi yang dibahas. Boleh kosong.")
        @DariDaftar(value = "koordinasi-rapat-terbuka", bilaAda = true)
        @Dipilih @Size(max = 36) String koordinasi,
        @Kolom(value = "Alasan", keterangan = "Hanya bila rapat kebijakan diprakarsai kepala unit, atau Asisten di luar bidangnya.",
                bila = "sifatRapat=KEBIJAKAN")
        @Size(max = 2000) String alasan) implements Bersyarat {

    private static final Set<String> RAPAT_ASISTEN = Set.of("TEKNIS", "SUMBER_DAYA");

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if ("UMUM".equals(sifatRapat) && urusan == null) {
            kesalahan.add(new Kesalahan("urusan", "Bidang permasalahan umum wajib dipilih."));
        }
        if (sifatRapat != null && RAPAT_ASISTEN.contains(sifatRapat) && pokok == null) {
            kesalahan.add(new Kesalahan("pokok", "Pokok rapat Asisten wajib dipilih."));
        }
        return kesalahan;
    }
}

package id.rukun.prosedur.koordinasi.formulir.pelimpahan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A delegation of authority to coordinate, or which one is taken back, as it is drafted. */
@Formulir(kunci = "pelimpahan-rancangan", judul = "Rancangan pelimpahan kewenangan koordinasi", pokok = true)
public record PelimpahanRancanganIsian(
        @Kolom("Tindakan") @NotNull TindakanPelimpahan tindakan,
        @Kolom(value = "Penerima", keterangan = "Wakil Walikota melimpahkan kepada Sekretaris Daerah (Pasal 7 ayat (4)), Sekretaris Daerah kepada "
                + "Asisten (Pasal 8 ayat (2)).", bila = "tindakan=LIMPAHKAN", wajib = true)
        @DariDaftar("koordinasi-pelimpahan-penerima")
        @Dipilih @Size(max = 36) String penerima,
        @Kolom(value = "Objek", bila = "tindakan=LIMPAHKAN", wajib = true) PilihanObjek objek,
        @Kolom(value = "Unit", keterangan = "Unit yang koordinasinya dilimpahkan. Kepada Asisten: yang tidak tercantum pada Asisten lain "
                + "(Pasal 12).", bila = "tindakan=LIMPAHKAN")
        @DariDaftar(value = "koordinasi-unit", dicari = true, kata = "dipilih")
        @Dipilih @Size(max = 200, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> unit,
        @Kolom(value = "Bidang", keterangan = "Bidang menurut Pasal 11 yang dilimpahkan.", bila = "tindakan=LIMPAHKAN")
        @DariDaftar(value = "koordinasi-bidang", kata = "dipilih")
        @Dipilih @Size(max = 60, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 30) String> bidang,
        @Kolom(value = "Urusan", keterangan = "Hal lain yang dilimpahkan, diuraikan.", bila = "tindakan=LIMPAHKAN")
        @Size(max = 500) String urusan,
        @Kolom(value = "Pertimbangan", keterangan = "Beban kerja; bagi Sekretaris Daerah juga rentang kendali.", bila = "tindakan=LIMPAHKAN")
        @Size(max = 2, message = "{rukun.Size.daftar}") List<@NotNull PilihanPertimbangan> pertimbangan,
        @Kolom(value = "Mulai berlaku", bila = "tindakan=LIMPAHKAN", wajib = true)
        @Tanggal(value = "Pelimpahan mulai berlaku", bertumpu = Tanggal.LUAR_KASUS, rencana = true) LocalDate mulai,
        @Kolom(value = "Hari terakhir", keterangan = "Kosongkan bila sampai dicabut.", bila = "tindakan=LIMPAHKAN")
        @Tanggal(value = "Hari terakhir pelimpahan", bertumpu = Tanggal.LUAR_KASUS, rencana = true) LocalDate akhir,
        @Kolom(value = "Pelimpahan yang dicabut", bila = "tindakan=CABUT", wajib = true)
        @DariDaftar("koordinasi-pelimpahan-saya")
        @Dipilih @Size(max = 36) String pelimpahan,
        @Kolom(value = "Alasan", bila = "tindakan=CABUT", wajib = true) @Size(max = 2000) String alasan) implements Bersyarat {

    /** What a form does not ask holds nothing. */
    public PelimpahanRancanganIsian {
        unit = unit == null ? List.of() : unit;
        bidang = bidang == null ? List.of() : bidang;
        pertimbangan = pertimbangan == null ? List.of() : pertimbangan;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (tindakan == TindakanPelimpahan.LIMPAHKAN) {
            wajib(kesalahan, "penerima", penerima, "Penerima wajib dipilih.");
            wajib(kesalahan, "objek", objek, "Objek wajib dipilih.");
            wajib(kesalahan, "mulai", mulai, "Mulai berlaku wajib diisi.");
        }
        if (tindakan == TindakanPelimpahan.CABUT) {
            wajib(kesalahan, "pelimpahan", pelimpahan, "Pelimpahan yang dicabut wajib dipilih.");
            wajib(kesalahan, "alasan", alasan, "Alasan wajib diisi.");
        }
        return kesalahan;
    }

    private static void wajib(List<Kesalahan> kesalahan, String kolom, Object nilai, String kalimat) {
        if (nilai == null) {
            kesalahan.add(new Kesalahan(kolom, kalimat));
        }
    }
}

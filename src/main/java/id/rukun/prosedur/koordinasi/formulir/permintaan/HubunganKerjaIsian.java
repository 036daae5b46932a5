package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Of which nature the relation is, when, and by which means units coordinate (Pasal 4, 7, 11, 15 and 18 Perwali Banjar 6/2023). */
@Formulir(kunci = "koordinasi-hubungan", judul = "Rincian koordinasi: hubungan kerja dan waktunya")
public record HubunganKerjaIsian(
        @Kolom(value = "Ruang lingkup hubungan", keterangan = "Pasal 4.") @NotNull PilihanRuang ruangHubungan,
        @Kolom(value = "Sifat hubungan", keterangan = "Menurut pasangan unit Anda dengan tiap Perangkat Daerah lain (Pasal 15). Kosong: semua "
                + "sifat pasangannya, kecuali struktural (menurut tafsir).")
        @DariDaftar(value = "koordinasi-sifat", kata = "dipilih")
        @NotNull @Size(max = 200, message = "{rukun.Size.daftar}") List<@NotNull @Valid SifatPihak> sifat,
        @Kolom(value = "Muatan struktural", keterangan = "Wajib untuk sifat struktural: petunjuk ke bawah atau laporan ke atas "
                + "(kebijakan Rukun).", bila = "sifat=STRUKTURAL")
        PilihanMuatan muatanStruktural,
        @Kolom(value = "Cara pertemuan", keterangan = "Wajib: salah satu (menurut tafsir atas Pasal 18 ayat (3)).",
                bila = "lembar.bentuk=PERTEMUAN")
        PilihanCara caraPertemuan,
        @Kolom(value = "Cara pertukaran data", keterangan = "Wajib: salah satu (menurut tafsir atas Pasal 18 ayat (3)).",
                bila = "lembar.bentuk=PERTUKARAN_DATA")
        PilihanCara caraData,
        @Kolom(value = "Cara konsultasi", keterangan = "Wajib: salah satu (menurut tafsir atas Pasal 18 ayat (3)).",
                bila = "lembar.bentuk=KONSULTASI")
        PilihanCara caraKonsultasi,
        @Kolom(value = "Waktu", keterangan = "Salah satu (menurut tafsir atas Pasal 18 ayat (4)); yang menghendaki keduanya mengajukan "
                + "dua permintaan.")
        @NotNull PilihanWaktu waktu,
        @Kolom(value = "Mulai", keterangan = "Wajib: hari pertama jadwalnya (Pasal 18 ayat (5)).", bila = "waktu=PERIODIK")
        @Tanggal(value = "Mulai jadwal", bertumpu = Tanggal.PEMBUKAAN, rencana = true) LocalDate mulai,
        @Kolom(value = "Jarak", keterangan = "Wajib: seberapa sering (Pasal 18 ayat (5)).", bila = "waktu=PERIODIK") PilihanInterval interval,
        @Kolom(value = "Akhir", keterangan = "Sesudah hari ini jadwalnya ditutup (kebijakan Rukun); yang masih diperlukan diminta lagi.",
                bila = "waktu=PERIODIK", wajib = true)
        @Tanggal(value = "Akhir jadwal", bertumpu = Tanggal.PEMBUKAAN, rencana = true) LocalDate akhir,
        @Kolom(value = "Kebutuhan", keterangan = "Wajib: mengapa diperlukan sekarang (Pasal 18 ayat (6)).", bila = "waktu=INSIDENTAL")
        @Size(max = 2000) String kebutuhan,
        @Kolom(value = "Jalur instansi vertikal", keterangan = "Wajib, karena ada instansi vertikal atau lembaga negara di antara "
                + "pihaknya: lewat forum pimpinan (Pasal 22 ayat (1)), atau langsung dengan alasan tertulis (menurut tafsir).",
                bila = "lembar.pihak=INSTANSI_VERTIKAL")
        PilihanJalurIv jalurIv,
        @Kolom(value = "Alasan hubungan langsung", keterangan = "Wajib: mengapa tidak lewat forum (menurut tafsir atas Pasal 22 ayat (1)).",
                bila = "jalurIv=LANGSUNG")
        @Size(max = 2000) String alasanLangsung,
        @Kolom(value = "Kegiatan konsultatif", keterangan = "Bila konsultasinya memakai sifat konsultatif (Pasal 8 ayat (2)): untuk kegiatan "
                + "apa (kebijakan Rukun).", bila = "lembar.bentuk=KONSULTASI;lembar.sifat=KONSULTATIF")
        PilihanKegiatanKonsultatif kegiatan,
        @Kolom(value = "Kegiatan lain", bila = "kegiatan=LAINNYA", wajib = true) @Size(max = 200) String kegiatanLain) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (waktu == PilihanWaktu.PERIODIK && akhir == null) {
            kesalahan.add(new Kesalahan("akhir", "Akhir jadwal wajib diisi."));
        }
        if (kegiatan == PilihanKegiatanKonsultatif.LAINNYA && kegiatanLain == null) {
            kesalahan.add(new Kesalahan("kegiatanLain", "Kegiatan lain wajib disebut."));
        }
        return kesalahan;
    }
}

package id.rukun.prosedur.pencatatan.formulir.jabatan;

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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is to be recorded of who holds a post of an office. */
@Formulir(kunci = "pencatatan-jabatan", judul = "Pencatatan jabatan", pokok = true)
public record PencatatanJabatanIsian(
        @Kolom("Yang dicatat") @NotNull JenisPencatatanJabatan jenis,
        @Kolom(value = "Pejabat", keterangan = "Menurut register. Ketik nama atau jabatannya untuk mencari.",
                bila = "jenis!=PELAKSANA_TUGAS;jenis!=PENGANGKATAN;jenis!=POS_BARU;jenis!=POS_BERAKHIR;jenis!=ATASAN_POS", wajib = true)
        @DariDaftar("pencatatan-jabatan-pejabat")
        @Dipilih @Size(max = 36) String pejabat,
        @Kolom(value = "Jabatan", keterangan = "Jabatan kantor Anda dan kantor di bawahnya.", bila = "jenis=PELAKSANA_TUGAS|PENGANGKATAN",
                wajib = true)
        @DariDaftar("pencatatan-jabatan-kursi")
        @Dipilih @Size(max = 80) String kursi,
        @Kolom(value = "Jabatan di bawah kepala unit", keterangan = "Yang ada menurut register, dengan unitnya.",
                bila = "jenis=POS_BERAKHIR|ATASAN_POS", wajib = true)
        @DariDaftar("pencatatan-jabatan-pos")
        @Dipilih @Size(max = 36) String pos,
        @Kolom(value = "Unit", keterangan = "Kantor Anda atau kantor di bawahnya, di pemerintah kota yang jabatan di bawah kepala unitnya tercatat.",
                bila = "jenis=POS_BARU", wajib = true)
        @DariDaftar("pencatatan-jabatan-unit")
        @Dipilih @Size(max = 36) String unitPos,
        @Kolom(value = "Nama jabatan", keterangan = "Sebagaimana dalam peraturannya, tanpa nama unitnya: misalnya Kepala Bidang Pelatihan.",
                bila = "jenis=POS_BARU", wajib = true)
        @Size(max = 100) String namaPos,
        @Kolom(value = "Jenis jabatan", bila = "jenis=POS_BARU", wajib = true) PilihanJenisPos jenisPos,
        @Kolom(value = "Atasan langsung", keterangan = "Jabatan tepat di atasnya dalam unit yang sama. Kosongkan bila atasannya kepala unit.",
                bila = "jenis=POS_BARU|ATASAN_POS")
        @DariDaftar("pencatatan-jabatan-pos")
        @Dipilih @Size(max = 36) String atasanPos,
        @Kolom(value = "Nama", keterangan = "Yang ditunjuk atau diangkat; atau nama yang benar.",
                bila = "jenis=BERHALANGAN_DENGAN_PELAKSANA|PELAKSANA_HARIAN|PELAKSANA_TUGAS|PENGANGKATAN|PERBAIKAN", wajib = true)
        @Size(max = 120) String nama,
        @Kolom(value = "NIP", keterangan = "18 angka, tanpa spasi.",
                bila = "jenis=BERHALANGAN_DENGAN_PELAKSANA|PELAKSANA_HARIAN|PELAKSANA_TUGAS|PENGANGKATAN|PERBAIKAN", wajib = true)
        @Pattern(regexp = "\\d{18}", message = "{rukun.Pattern.nip}") @Size(max = 18) String nip,
        @Kolom(value = "Sebab berhenti", bila = "jenis=PEMBERHENTIAN", wajib = true) SebabPejabatBerhenti sebab,
        @Kolom(value = "Sejak", keterangan = "Berhalangan: hari pertama tidak bertugas. Kembali: hari pertama bertugas lagi. Diangkat atau "
                + "ditunjuk: hari pertama bertugas. Berhenti atau meninggal: hari sesudah hari terakhirnya, jadi sehari sesudah meninggal. Jabatan "
                + "baru: hari pertama jabatan itu ada. Jabatan ditiadakan: hari pertama jabatan itu tidak ada lagi.",
                bila = "jenis!=HARI_TERAKHIR_PELAKSANA;jenis!=PERBAIKAN;jenis!=ATASAN_POS", wajib = true)
        @Tanggal(value = "Mulai berlakunya pencatatan jabatan", bertumpu = Tanggal.LUAR_KASUS, rencana = true) LocalDate mulai,
        @Kolom(value = "Sampai", keterangan = "Hari terakhirnya.",
                bila = "jenis=BERHALANGAN_DENGAN_PELAKSANA|PELAKSANA_HARIAN|PELAKSANA_TUGAS|HARI_TERAKHIR_PELAKSANA", wajib = true)
        @Tanggal(value = "Hari terakhir yang dicatat", bertumpu = Tanggal.LUAR_KASUS, rencana = true) LocalDate sampai,
        @Kolom(value = "Sampai, bila sudah diketahui", keterangan = "Hari terakhir tidak bertugas. Kosongkan bila belum diketahui.",
                bila = "jenis=BERHALANGAN")
        @Tanggal(value = "Perkiraan hari terakhir berhalangan", bertumpu = Tanggal.LUAR_KASUS, rencana = true) LocalDate perkiraan,
        @Kolom(value = "Alasan", keterangan = "Apa yang terjadi; rincian sakit tidak perlu.") @NotBlank @Size(max = 2000) String alasan,
        @Kolom(value = "Nomor surat", keterangan = "Surat perintah, surat cuti, atau Keputusan yang mendasarinya.")
        @NotBlank @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat")
        @Tanggal(value = "Surat dasar pencatatan jabatan", bertumpu = Tanggal.LUAR_KASUS) @NotNull LocalDate tanggalSurat,
        @Kolom(value = "Pindaian surat", keterangan = "Bila suratnya berkas kertas atau PDF.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) implements Bersyarat {

    /** Whether somebody is named who is to act for a holder who is absent. */
    public boolean denganPelaksana() {
        return jenis == JenisPencatatanJabatan.BERHALANGAN_DENGAN_PELAKSANA;
    }

    /** Last day of what is recorded; {@code null} where none is known. */
    public LocalDate hariTerakhir() {
        return sampai == null ? perkiraan : sampai;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (jenis == null) {
            return kesalahan;
        }
        if (!jenis.tentangPos()) {
            boolean tentangJabatan = jenis == JenisPencatatanJabatan.PELAKSANA_TUGAS || jenis == JenisPencatatanJabatan.PENGANGKATAN;
            wajib(tentangJabatan ? kursi : pejabat, tentangJabatan ? "kursi" : "pejabat",
                    tentangJabatan ? "Jabatan wajib dipilih." : "Pejabat wajib dipilih.", kesalahan);
        }
        switch (jenis) {
            case BERHALANGAN, KEMBALI -> mulai(kesalahan);
            case BERHALANGAN_DENGAN_PELAKSANA, PELAKSANA_HARIAN, PELAKSANA_TUGAS -> {
                orang(kesalahan);
                mulai(kesalahan);
                sampai(kesalahan);
            }
            case HARI_TERAKHIR_PELAKSANA -> sampai(kesalahan);
            case PENGANGKATAN -> {
                orang(kesalahan);
                mulai(kesalahan);
            }
            case PEMBERHENTIAN -> {
                wajib(sebab, "sebab", "Sebab berhenti wajib dipilih.", kesalahan);
                mulai(kesalahan);
            }
            case PERBAIKAN -> orang(kesalahan);
            case POS_BARU -> {
                wajib(unitPos, "unitPos", "Unit wajib dipilih.", kesalahan);
                wajib(namaPos, "namaPos", "Nama jabatan wajib diisi.", kesalahan);
                wajib(jenisPos, "jenisPos", "Jenis jabatan wajib dipilih.", kesalahan);
                mulai(kesalahan);
            }
            case POS_BERAKHIR -> {
                pos(kesalahan);
                mulai(kesalahan);
            }
            case ATASAN_POS -> pos(kesalahan);
        }
        return kesalahan;
    }

    private void pos(List<Kesalahan> kesalahan) {
        wajib(pos, "pos", "Jabatan di bawah kepala unit wajib dipilih.", kesalahan);
    }

    private void orang(List<Kesalahan> kesalahan) {
        wajib(nama, "nama", "Nama wajib diisi.", kesalahan);
        wajib(nip, "nip", "NIP wajib diisi.", kesalahan);
    }

    private void mulai(List<Kesalahan> kesalahan) {
        wajib(mulai, "mulai", "Sejak wajib diisi.", kesalahan);
    }

    private void sampai(List<Kesalahan> kesalahan) {
        wajib(sampai, "sampai", "Sampai wajib diisi.", kesalahan);
    }

    private static void wajib(Object nilai, String kolom, String kalimat, List<Kesalahan> kesalahan) {
        if (nilai == null) {
            kesalahan.add(new Kesalahan(kolom, kalimat));
        }
    }
}

package id.rukun.jabatan.impor;

import id.rukun.impor.KerjaImpor;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.jabatan.kabar.JabatanBerubah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;

/** Writes officials into their posts, and ends the time of those whom they replace. */
final class PenulisPejabat {

    private final KerjaImpor kerja;
    private final ApplicationEventPublisher kabar;
    private final DaftarAkun akun;
    private final Set<String> berubah = new HashSet<>();

    PenulisPejabat(KerjaImpor kerja, ApplicationEventPublisher kabar, DaftarAkun akun) {
        this.kerja = kerja;
        this.kabar = kabar;
        this.akun = akun;
    }

    /** The table of who is to hold which post, as it is written from. */
    static void tabel(KerjaImpor kerja) {
        kerja.tabelSementara("impor_jabatan", List.of("unit_id, baris"),
                "baris integer primary key", "kode varchar(40)", "unit_id varchar(36)",
                "jenis varchar(12)", "jabatan varchar(20)", "jamak boolean", "sifat varchar(9)", "nip varchar(18)", "nama varchar(120)",
                "mulai date", "sampai date", "nomor varchar(100)", "tanggal date", "pemegang_id varchar(36)", "baru boolean",
                "sampai_lama date", "kursi varchar(80)");
    }

    void tulis() {
        akhiri();
        kerja.ubah("""
                insert into pemegang_jabatan (id, unit_id, jabatan, sifat, nip, orang, nama, mulai, sampai, dicatat_pada, kunci_terbuka, versi)
                select pemegang_id, unit_id, jabatan, sifat, nip, nip, nama, mulai, sampai, cast(:saat as timestamp with time zone),
                  case when sampai is null and not jamak then unit_id || '|' || jabatan || '|' || sifat end, 0 from impor_jabatan where baru""");
        kerja.ubah("""
                insert into pemegang_diambil_alih (pemegang_id, nomor_keputusan, tanggal_keputusan, diambil_alih)
                select pemegang_id, nomor, tanggal, cast(:hari as date) from impor_jabatan where baru""");
        masuk();
        if (!berubah.isEmpty()) {
            kabar.publishEvent(new JabatanBerubah(berubah));
        }
    }

    /** What {@link Pergantian} has found, with the absences of those whom it ends. */
    private void akhiri() {
        kerja.baca("select distinct l.akun from pemegang_jabatan l join impor_berakhir b on b.id = l.id where l.akun is not null",
                b -> berubah.add(b.getString(1)));
        kerja.ubah("""
                update pemegang_jabatan x set versi = x.versi + 1, sampai = (select b.sampai from impor_berakhir b where b.id = x.id),
                  sebab_akhir = (select b.sebab from impor_berakhir b where b.id = x.id), kunci_terbuka = null
                where x.id in (select b.id from impor_berakhir b)""");
        kerja.ubah("""
                update ketidakhadiran k set versi = k.versi + 1, kunci_terbuka = null,
                  sampai = case when k.mulai <= (select b.sampai from impor_berakhir b where b.id = k.pemegang_id)
                    then (select b.sampai from impor_berakhir b where b.id = k.pemegang_id) else k.sampai end,
                  digantikan_oleh = case when k.mulai > (select b.sampai from impor_berakhir b where b.id = k.pemegang_id) then k.id end
                where k.digantikan_oleh is null and exists (select b.id from impor_berakhir b
                  where b.id = k.pemegang_id and (k.sampai is null or k.sampai > b.sampai))""");
    }

    private void masuk() {
        List<Object[]> punya = new ArrayList<>();
        kerja.baca("""
                select k.login, y.pemegang_id from impor_jabatan y join akun_orang k on k.kunci_terbuka = y.nip
                where y.baru and (y.sampai is null or y.sampai >= :hari)""", b -> {
            if (akun.ada(b.getString(1))) {
                punya.add(new Object[] {b.getString(1), b.getString(2)});
                berubah.add(b.getString(1));
            }
        });
        if (!punya.isEmpty()) {
            kerja.masukkan("update pemegang_jabatan set akun = ? where id = ?", punya);
        }
    }
}

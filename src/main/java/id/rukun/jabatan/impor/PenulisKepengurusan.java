package id.rukun.jabatan.impor;

import id.rukun.impor.KerjaImpor;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.jabatan.kabar.JabatanBerubah;
import id.rukun.jabatan.kabar.KursiBerubah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;

/** Writes posts, what they rest on, and terms. Who has a login with which he can sign in holds his post with it. */
final class PenulisKepengurusan {

    private final KerjaImpor kerja;
    private final ApplicationEventPublisher kabar;
    private final DaftarAkun akun;

    PenulisKepengurusan(KerjaImpor kerja, ApplicationEventPublisher kabar, DaftarAkun akun) {
        this.kerja = kerja;
        this.kabar = kabar;
        this.akun = akun;
    }

    void tulis() {
        Set<String> berpengurus = unitBerpengurus();
        kerja.ubah("""
                insert into pemegang_jabatan (id, unit_id, jabatan, sifat, penduduk_id, nip, orang, nama, mulai, sampai, dicatat_pada, kunci_terbuka, versi)
                select y.pemegang_id, y.unit_id, y.jabatan, y.sifat, p.id, case when p.id is null then y.nip end, y.orang,
                  coalesce(p.nama, y.nama), y.mulai, y.sampai, cast(:saat as timestamp with time zone),
                  case when y.sampai is null and y.jabatan not like 'BIDANG%' then y.unit_id || '|' || y.jabatan || '|' || y.sifat end, 0
                from impor_pengurus y left join penduduk p on p.id = y.penduduk_id where y.baru""");
        kerja.ubah("""
                insert into pemegang_diambil_alih (pemegang_id, nomor_keputusan, tanggal_keputusan, diambil_alih)
                select pemegang_id, nomor, tanggal, cast(:hari as date) from impor_pengurus where baru""");
        kerja.ubah("""
                insert into masa_bakti (id, unit_id, penduduk_id, tanggal_pemilihan, dasar_mulai, mulai, sampai, diambil_alih, dicatat_pada, versi)
                select %s, y.unit_id, y.penduduk_id, y.pemilihan, y.dasar, y.mulai, y.sampai, cast(:hari as date),
                  cast(:saat as timestamp with time zone), 0
                from impor_pengurus y where y.baru and y.sifat = 'DEFINITIF' and y.jabatan like 'KETUA%%'
                  and not exists (select m.id from masa_bakti m where m.unit_id = y.unit_id and m.mulai = y.mulai
                    and m.digantikan_oleh is null)""".formatted(kerja.idBaru()));
        masuk();
        if (!berpengurus.isEmpty()) {
            kabar.publishEvent(new KursiBerubah(berpengurus));
        }
    }

    /** Where somebody was on the board before, the chair may pass to another one; where nobody was, nothing waits for it. */
    private Set<String> unitBerpengurus() {
        Set<String> unit = new HashSet<>();
        kerja.baca("""
                select distinct y.unit_id from impor_pengurus y join pemegang_jabatan l on l.unit_id = y.unit_id
                where y.baru and l.digantikan_oleh is null and (l.sampai is null or l.sampai >= :hari)""", b -> unit.add(b.getString(1)));
        return unit;
    }

    private void masuk() {
        List<Object[]> punya = new ArrayList<>();
        kerja.baca("""
                select k.login, y.pemegang_id from impor_pengurus y join akun_orang k on k.kunci_terbuka = y.orang
                where y.baru and (y.sampai is null or y.sampai >= :hari)""", b -> {
            if (akun.ada(b.getString(1))) {
                punya.add(new Object[] {b.getString(1), b.getString(2)});
            }
        });
        if (!punya.isEmpty()) {
            kerja.masukkan("update pemegang_jabatan set akun = ? where id = ?", punya);
            Set<String> login = new HashSet<>();
            punya.forEach(satu -> login.add((String) satu[0]));
            kabar.publishEvent(new JabatanBerubah(login));
        }
    }
}

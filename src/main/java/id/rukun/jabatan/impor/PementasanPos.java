package id.rukun.jabatan.impor;

import id.rukun.impor.KerjaImpor;
import java.util.List;

/** Puts rows of posts below heads, and of who holds them, beside what the register says of them. */
final class PementasanPos {

    private final KerjaImpor kerja;

    PementasanPos(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void pentaskan() {
        kerja.tabelSementara("impor_pos", List.of("unit_id, baris"), "baris integer primary key", "kode varchar(40)", "unit_id varchar(36)",
                "nama varchar(100)", "jenis varchar(20)", "atasan varchar(100)", "sejak date", "pos_id varchar(36)", "baru boolean",
                "jenis_lama varchar(20)", "atasan_lama varchar(36)", "atasan_id varchar(36)", "tingkat integer", "sejak_lama date",
                "sampai_lama date");
        register();
        pos();
        atasan();
        pemegang();
    }

    /** Of posts of one name in a unit, however it is written, the one that lasts longest: others were before it. */
    private void register() {
        kerja.tabelSementara("impor_pos_register", List.of("unit_id, nama"), "id varchar(36)", "unit_id varchar(36)", "nama varchar(100)",
                "jenis varchar(20)", "atasan_id varchar(36)", "mulai date", "sampai date");
        kerja.ubah("""
                insert into impor_pos_register select id, unit_id, nama, jenis, atasan_id, mulai, sampai from (
                  select p.id, p.unit_id, lower(p.nama) nama, p.jenis, p.atasan_id, p.mulai, p.sampai, row_number() over (
                    partition by p.unit_id, lower(p.nama) order by coalesce(p.sampai, %s) desc, p.mulai desc, p.id) urutan
                  from pos_unit p where p.digantikan_oleh is null and p.unit_id in (select a.unit_id from atribut_unit a
                    where a.kode_terbuka in (select b.unit from impor_jabatan_unit b))) x
                where urutan = 1""".formatted(Pergantian.AKHIR));
        kerja.terisi("impor_pos_register");
    }

    private void pos() {
        kerja.ubah("""
                insert into impor_pos select b.baris, b.unit, u.id, b.jabatan, b.jenis, b.atasan, b.sejak, coalesce(p.id, %s), p.id is null,
                  p.jenis, p.atasan_id, null, null, p.mulai, p.sampai
                from impor_jabatan_unit b
                left join atribut_unit a on a.kode_terbuka = b.unit and (b.unit = :kode or b.unit like :didalam)
                left join unit u on u.id = a.unit_id and u.tenant = :tenant
                left join impor_pos_register p on p.unit_id = u.id and p.nama = lower(b.jabatan)""".formatted(kerja.idBaru()));
        kerja.terisi("impor_pos");
    }

    private void atasan() {
        kerja.ubah("""
                update impor_pos x set atasan_id = coalesce(
                  (select min(y.pos_id) from impor_pos y
                    where y.unit_id = x.unit_id and lower(y.nama) = lower(x.atasan) and y.baris <> x.baris),
                  (select p.id from impor_pos_register p where p.unit_id = x.unit_id and p.nama = lower(x.atasan)
                    and p.nama <> lower(x.nama) and (p.sampai is null or p.sampai >= :hari)))
                where x.atasan is not null""");
    }

    private void pemegang() {
        PenulisPejabat.tabel(kerja);
        kerja.ubah("""
                insert into impor_jabatan select b.baris, b.unit, q.unit_id, null, 'PEJABAT_UNIT', true, b.sifat, b.nip, b.nama, b.mulai,
                  b.sampai, b.nomor_keputusan, b.tanggal_keputusan, coalesce(l.id, %s), l.id is null, l.sampai, q.pos_id
                from impor_jabatan_unit b join impor_pos q on q.baris = b.baris
                left join (select p.id, p.orang, p.sifat, p.mulai, p.sampai, t.pos_id from pemegang_jabatan p
                  join pos_penempatan t on t.pemegang_id = p.id where p.digantikan_oleh is null) l
                  on l.pos_id = q.pos_id and l.orang = b.nip and l.sifat = b.sifat and l.mulai = b.mulai
                where b.nip is not null""".formatted(kerja.idBaru()));
        kerja.terisi("impor_jabatan");
    }
}

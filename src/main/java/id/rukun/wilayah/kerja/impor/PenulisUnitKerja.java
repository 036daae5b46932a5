package id.rukun.wilayah.kerja.impor;

import id.rukun.impor.KerjaImpor;
import id.rukun.wilayah.JenisSilsilah;
import id.rukun.wilayah.StatusUnit;

/**
 * Writes units as rows of the register. Of one that ends what it is and what it is called stays, so that its cases go on to their end;
 * it is no party of a new one.
 */
final class PenulisUnitKerja {

    /** In the place of a Keputusan: by this a descent is known to be imported. */
    private static final String IMPOR = "IMPOR";

    private final KerjaImpor kerja;

    PenulisUnitKerja(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void tulis() {
        baru();
        nama();
        penetapan();
        akhir();
    }

    private void baru() {
        kerja.ubah("""
                insert into unit (id, jenis, tenant, status, pengecualian, mulai, versi)
                select unit_id, 'UNIT_KERJA', cast(:tenant as varchar(20)), 'AKTIF', '', mulai, 0 from impor_kerja where baru""");
        kerja.ubah("""
                insert into atribut_unit (id, unit_id, kode, nama, induk_id, mulai, dicatat_pada, kunci_terbuka, kode_terbuka, versi)
                select %s, k.unit_id, k.kode, k.nama, case when k.jenis = 'BAGIAN'
                    then (select min(u.id) from unit u where u.jenis = 'SETDA' and u.tenant = :tenant)
                    else (select a.unit_id from atribut_unit a where a.kode_terbuka = :kode) end,
                  k.mulai, cast(:saat as timestamp with time zone), k.unit_id, k.kode, 0
                from impor_kerja k where k.baru""".formatted(kerja.idBaru()));
        kerja.ubah("""
                insert into unit_kerja (id, unit_id, jenis, kode_routing, mulai, dicatat_pada, kunci_terbuka, versi)
                select %s, unit_id, jenis, routing, mulai, cast(:saat as timestamp with time zone), unit_id, 0
                from impor_kerja where baru""".formatted(kerja.idBaru()));
    }

    private void nama() {
        kerja.tabelSementara("impor_nama", "id varchar(36)", "lama varchar(36)", "baris integer");
        kerja.ubah("insert into impor_nama select " + kerja.idBaru() + ", k.atribut_lama, k.baris from " + PembandingUnitKerja.BERGANTI_NAMA);
        kerja.akhiri("atribut_unit", "select lama, id from impor_nama");
        kerja.ubah("update atribut_unit x set kode_terbuka = null where x.id in (select n.lama from impor_nama n)");
        kerja.ubah("""
                insert into atribut_unit (id, unit_id, kode, nama, induk_id, mulai, dicatat_pada, kunci_terbuka, kode_terbuka, versi)
                select n.id, k.unit_id, k.kode, k.nama, a.induk_id, cast(:hari as date), cast(:saat as timestamp with time zone), k.unit_id,
                  k.kode, 0
                from impor_nama n join impor_kerja k on k.baris = n.baris join atribut_unit a on a.id = n.lama""");
    }

    /** The first one holds since it was made; another one begins today, as nothing that held is changed afterwards. */
    private void penetapan() {
        kerja.tabelSementara("impor_penetapan", "id varchar(36)", "lama varchar(36)", "baris integer");
        kerja.ubah("insert into impor_penetapan select " + kerja.idBaru() + ", k.penetapan_lama, k.baris from "
                + PembandingUnitKerja.DITETAPKAN);
        kerja.akhiri("penetapan_pembidangan", "select lama, id from impor_penetapan where lama is not null");
        kerja.ubah("""
                insert into penetapan_pembidangan (id, unit_id, asisten_id, nomor, tanggal, mulai, dicatat_pada, kunci_terbuka, versi)
                select n.id, k.unit_id, k.asisten_id, k.nomor, k.tanggal, case when n.lama is not null then cast(:hari as date)
                    else greatest(k.tanggal, coalesce(k.mulai_lama, k.mulai)) end,
                  cast(:saat as timestamp with time zone), k.unit_id, 0
                from impor_penetapan n join impor_kerja k on k.baris = n.baris""");
    }

    /** A last day that was wrong gives way to another one; who goes on with the unit does not change. */
    private void akhir() {
        kerja.ubah("""
                insert into silsilah_unit (id, penerus_id, pendahulu_id, jenis, keputusan_id, tanggal, dicatat_pada)
                select %s, r.unit_id, x.unit_id, case when (select count(*) from impor_penerus z where z.baris = x.baris) > 1
                    then '%s' else '%s' end, '%s', x.sampai + 1, cast(:saat as timestamp with time zone)
                from impor_kerja x join impor_penerus r on r.baris = x.baris
                where x.sampai_lama is null and x.baris in (select k.baris from %s)""".formatted(kerja.idBaru(),
                JenisSilsilah.PEMECAHAN, JenisSilsilah.PENGGABUNGAN, IMPOR, PembandingUnitKerja.BERAKHIR));
        kerja.ubah("""
                update silsilah_unit s set tanggal = (select x.sampai + 1 from impor_kerja x where x.unit_id = s.pendahulu_id)
                where s.keputusan_id = '%s' and s.pendahulu_id in (select k.unit_id from %s and k.sampai_lama is not null)"""
                .formatted(IMPOR, PembandingUnitKerja.BERAKHIR));
        kerja.ubah("""
                update unit u set versi = u.versi + 1, sampai = (select x.sampai from impor_kerja x where x.unit_id = u.id),
                  status = case when u.status <> '%s' then u.status else case
                    (select count(*) from impor_penerus r join impor_kerja x on x.baris = r.baris where x.unit_id = u.id)
                    when 0 then '%s' when 1 then '%s' else '%s' end end
                where u.id in (select k.unit_id from %s)""".formatted(StatusUnit.AKTIF, StatusUnit.DIHAPUS, StatusUnit.DIGABUNG, StatusUnit.DIPECAH,
                PembandingUnitKerja.BERAKHIR));
    }
}

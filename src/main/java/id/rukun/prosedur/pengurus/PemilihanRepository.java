package id.rukun.prosedur.pengurus;

import id.rukun.jabatan.masabakti.Penerus;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PemilihanRepository extends JpaRepository<Pemilihan, String> {

    /** Numbers of other running cases about the chair of a unit. */
    @Query("""
            select k.nomor from Pemilihan p join Kasus k on k.id = p.kasusId
            where p.unitId = :unitId and p.kasusId <> :kasusId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
            order by k.nomor""")
    List<String> berjalan(String unitId, String kasusId);

    /** Those about the chair of a unit whose case runs. */
    @Query("""
            select p from Pemilihan p join Kasus k on k.id = p.kasusId
            where p.unitId = :unitId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    List<Pemilihan> berjalan(String unitId);

    /** Who was elected to the chair of a unit after a day, in a case that runs: its minutes are recorded. */
    @Query("""
            select new id.rukun.jabatan.masabakti.Penerus(false, p.tanggalPemilihan, k.nomor)
            from Pemilihan p join Kasus k on k.id = p.kasusId
            where p.unitId = :unitId and p.tanggalPemilihan > :sesudah and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
            order by p.tanggalPemilihan desc""")
    List<Penerus> terpilih(String unitId, LocalDate sesudah);
}

package id.rukun.prosedur.careteker;

import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvaluasiCaretekerRepository extends JpaRepository<EvaluasiCareteker, String> {

    Optional<EvaluasiCareteker> findByPemegangId(String pemegangId);

    /** Those of a unit whose case runs. */
    @Query("""
            select e from EvaluasiCareteker e join Kasus k on k.id = e.kasusId
            where e.unitId = :unitId and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    List<EvaluasiCareteker> berjalan(String unitId);

    /**
     * The Careteker whose period has begun and ends on a day or before it, without an evaluation. One who was taken over from
     * before Rukun is among them until his last day only.
     */
    @Query("""
            select p from PemegangJabatan p where p.sifat = id.rukun.jabatan.SifatJabatan.CARETEKER and p.sebabAkhir is null
              and p.mulai <= :hari and p.sampai <= :batas and (p.keputusanId is not null or p.sampai >= :hari)
              and not exists (select e.kasusId from EvaluasiCareteker e where e.pemegangId = p.id)
            order by p.sampai, p.id""")
    List<PemegangJabatan> jatuhTempo(LocalDate hari, LocalDate batas);

    /** The posts of a person as Careteker whose period has not ended on a day. */
    @Query("""
            select p from PemegangJabatan p where p.orang = :orang and p.sifat = id.rukun.jabatan.SifatJabatan.CARETEKER
              and p.sampai >= :hari
            order by p.unitId""")
    List<PemegangJabatan> milik(String orang, LocalDate hari);

    /** The Careteker of a unit whose period has not ended on a day. */
    @Query("""
            select p from PemegangJabatan p where p.unitId = :unitId and p.sifat = id.rukun.jabatan.SifatJabatan.CARETEKER
              and p.sampai >= :hari""")
    List<PemegangJabatan> belumBerakhir(String unitId, LocalDate hari);
}

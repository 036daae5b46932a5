package id.rukun.prosedur.penggantian;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PenggantianRepository extends JpaRepository<Penggantian, String> {

    /** Those about a post that somebody has left, whose case runs or has filled it. */
    @Query("""
            select g from Penggantian g join Kasus k on k.id = g.kasusId
            where g.pemegangLamaId = :pemegangLamaId
              and (g.pemegangBaruId is not null or k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN)""")
    List<Penggantian> tentang(String pemegangLamaId);

    /** Those of a unit whose case runs and has not filled the post. */
    @Query("""
            select g from Penggantian g join Kasus k on k.id = g.kasusId
            where g.unitId = :unitId and g.pemegangBaruId is null
              and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    List<Penggantian> berjalan(String unitId);
}

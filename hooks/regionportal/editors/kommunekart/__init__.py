"""Any file of borders made ours (``portal kart``): read (``nedlasting``), our municipalities found in it (``valg``), in
degrees (``koordinater``), thinned (``tynning``), and written as the portal has it (``kartfil``)."""

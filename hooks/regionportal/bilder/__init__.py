"""Photos: from a file that anyone may have sent, to pictures that a browser can choose between.

1. ``dor`` lets a file in when its bytes are one picture, of the kind that its name says, and nothing else. It reads what
   stands around the pixels, never the pixels; ``jpeg``, ``png``, ``webp`` and ``avif`` know how each kind is built.
2. ``omforming`` reads the pixels, and makes each size in each format, without anything that the camera said.
3. ``lager`` keeps what was made, by the content of the file, so that an unchanged picture costs nothing.
4. ``utgivelse`` does 2 and 3 for all the pictures of a region.
"""
